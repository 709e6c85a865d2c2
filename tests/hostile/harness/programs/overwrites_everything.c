// Runs over the end of its arguments, through all memory that there is.
// expect: RTE
// reason: segmentation fault
int findGCD(int* nums, int numsSize) {
    for (volatile int* at = nums;; at++) *at = 77;
}
