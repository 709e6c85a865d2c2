// Puts itself in place of the driver's half of malloc.
// expect: CE
// log: __wrap_malloc
void* __wrap_malloc(size_t size) { return NULL; }
int findGCD(int* nums, int numsSize) { return 1; }
