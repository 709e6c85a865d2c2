// A queue of candidates with falling values, in an array. O(n) time and space.
int* maxSlidingWindow(int* nums, int numsSize, int k, int* returnSize) {
    int* candidates = malloc(numsSize * sizeof(int));
    int* maxima = malloc((numsSize - k + 1) * sizeof(int));
    int front = 0, back = 0, count = 0;
    for (int i = 0; i < numsSize; i++) {
        while (back > front && nums[candidates[back - 1]] <= nums[i]) back--;
        candidates[back++] = i;
        if (candidates[front] == i - k) front++;
        if (i >= k - 1) maxima[count++] = nums[candidates[front]];
    }
    free(candidates);
    *returnSize = count;
    return maxima;
}
