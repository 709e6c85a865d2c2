// hostile: exited 1
// tries: to include itself for ever
// prints: nested
#include __FILE__
