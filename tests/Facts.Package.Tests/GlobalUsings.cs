global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using Facts.Package.Tests.Building;
global using Facts.Package.Tests.Packing;
global using Facts.TestSupport;
