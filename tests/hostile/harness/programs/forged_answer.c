// Writes an answer of its own to each turn, and then returns.
// expect: RTE
// reason: wrote to descriptor 4
// case: 2
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
    static unsigned turn;
    turn++;
    struct __attribute__((packed)) { unsigned size; char kind; unsigned turn; long long spent; int answer; } frame = {
        17, 2, turn, 0, right(nums, numsSize)};
    if (write(4, &frame, sizeof frame) < 0) abort();
    return 0;
}
