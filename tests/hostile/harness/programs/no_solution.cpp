// An empty file.
// expect: CE
// log: Solution
