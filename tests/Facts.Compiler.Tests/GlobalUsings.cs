global using System;
global using System.Collections.Generic;
global using System.Linq;
global using Facts.Compiler.Values;
global using Facts.Compiler.Values.Dates;
