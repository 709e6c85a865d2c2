// hostile: out_of_memory or output_exceeded
// tries: to include noise without end
#include "/dev/urandom"
