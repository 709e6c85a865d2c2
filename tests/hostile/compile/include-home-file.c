// hostile: exited 1
// tries: to read the home folder by the compiler's messages
// prints: No such file
#include "@home-file@"
