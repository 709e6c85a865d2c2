// hostile: out_of_memory
// tries: to include a file without end
#include "/dev/zero"
