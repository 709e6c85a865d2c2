// Its functions have the names of the system's, which the driver does not call by name.
// expect: AC
int right(int* nums, int size) {
    int low = nums[0], high = nums[0];
    for (int i = 1; i < size; i++) {
        if (nums[i] < low) low = nums[i];
        if (nums[i] > high) high = nums[i];
    }
    while (low) { int rest = high % low; high = low; low = rest; }
    return high;
}
long read(int fd, void* to, unsigned long size) { abort(); }
long write(int fd, const void* from, unsigned long size) { abort(); }
int poll(void) { abort(); }
void* mmap(void) { abort(); }
void* mremap(void) { abort(); }
int munmap(void) { abort(); }
int findGCD(int* nums, int numsSize) { return right(nums, numsSize); }
