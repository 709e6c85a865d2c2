#include "bare_source.hpp"
#include "support/catch.hpp"

using rehearse::bare_source;

TEST_CASE("what a submission says of itself in comments is gone, its code is not", "[bare_source]") {
  CHECK(bare_source("// Forgets the last one. [edge]\nint f() {\n  return 1;  // wrong\n}\n", ".cpp") ==
        "int f() {\n  return 1;\n}\n");
  CHECK(bare_source("# Ties. [edge]\ndef f():\n    # here\n    return 1  # or 2\n", ".py") == "def f():\n    return 1\n");
  CHECK(bare_source("-- Ties. [edge]\nSELECT 1 -- one\nFROM t;\n", ".sql") == "SELECT 1\nFROM t;\n");
  CHECK(bare_source("/* a\n   b */\nint x; /* c */ int y;\n", ".cpp") == "int x;  int y;\n");
}

TEST_CASE("text that looks like a comment stays", "[bare_source]") {
  CHECK(bare_source("auto s = \"// no\"; char c = '\"'; // yes\n", ".cpp") == "auto s = \"// no\"; char c = '\"';\n");
  CHECK(bare_source("s = '# no'  # yes\nt = \"\"\"# no\n# no\"\"\"\n", ".py") == "s = '# no'\nt = \"\"\"# no\n# no\"\"\"\n");
  CHECK(bare_source("int n = 1'000'000;  // many\n", ".cpp") == "int n = 1'000'000;\n");
  CHECK(bare_source("int h = a // b\n", ".py") == "int h = a // b\n");
  CHECK(bare_source("char q = '\\\\'; // x\n", ".cpp") == "char q = '\\\\';\n");
}

TEST_CASE("empty lines of the code stay where they are", "[bare_source]") {
  CHECK(bare_source("// head\n\nint a;\n\nint b;\n", ".cpp") == "int a;\n\nint b;\n");
  CHECK(bare_source("", ".cpp").empty());
}
