// Sorts all numbers and slides a window that holds every list. O(n log n) time, O(n) space.
static int byNumber(const void* a, const void* b) {
    return ((const int*)a)[0] - ((const int*)b)[0];
}

int* smallestRange(int** nums, int numsSize, int* numsColSize, int* returnSize) {
    int n = 0;
    for (int i = 0; i < numsSize; ++i) n += numsColSize[i];
    int(*all)[2] = malloc(n * sizeof *all);
    n = 0;
    for (int i = 0; i < numsSize; ++i) {
        for (int j = 0; j < numsColSize[i]; ++j) {
            all[n][0] = nums[i][j];
            all[n++][1] = i;
        }
    }
    qsort(all, n, sizeof *all, byNumber);
    int* count = calloc(numsSize, sizeof *count);
    int* best = malloc(2 * sizeof *best);
    best[0] = -1000000;
    best[1] = 1000000;
    int missing = numsSize, left = 0;
    for (int right = 0; right < n; ++right) {
        if (count[all[right][1]]++ == 0) --missing;
        while (missing == 0) {
            if (all[right][0] - all[left][0] < best[1] - best[0]) {
                best[0] = all[left][0];
                best[1] = all[right][0];
            }
            if (--count[all[left++][1]] == 0) ++missing;
        }
    }
    free(all);
    free(count);
    *returnSize = 2;
    return best;
}
