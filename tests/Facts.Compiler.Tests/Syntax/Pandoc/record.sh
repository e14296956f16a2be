#!/bin/sh
# Records what Pandoc reads in each of the cases beside this script. Run it after a case was added or changed; the tests need the recordings only.
# Recorded with pandoc 2.17.1.1 (Debian: pandoc).
set -eu
cd "$(dirname "$0")/Cases"
for case in *.md; do
    pandoc -f commonmark+bracketed_spans+fenced_divs+yaml_metadata_block+sourcepos -t json "$case" -o "../Recorded/${case%.md}.json"
done
