// hostile: exited 1
// tries: to read what everybody on the machine may read, test data too
// prints: No such file
#include "@open-file@"
#include "@test-data@"
