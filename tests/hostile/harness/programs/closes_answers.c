// Closes the judge's descriptor, and returns the right answer.
// expect: RTE
// reason: closed descriptor 4
#include <unistd.h>
int right(int* nums, int size) {
    int low = nums[0], high = nums[0];
    for (int i = 1; i < size; i++) {
        if (nums[i] < low) low = nums[i];
        if (nums[i] > high) high = nums[i];
    }
    while (low) { int rest = high % low; high = low; low = rest; }
    return high;
}
int findGCD(int* nums, int numsSize) {
    close(4);
    return right(nums, numsSize);
}
