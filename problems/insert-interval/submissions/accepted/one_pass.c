// Before, overlapping, behind: one pass. O(n) time, O(n) space.
static int* pair(int start, int end) {
    int* interval = malloc(2 * sizeof(int));
    interval[0] = start;
    interval[1] = end;
    return interval;
}

int** insert(int** intervals, int intervalsSize, int* intervalsColSize, int* newInterval, int newIntervalSize, int* returnSize,
             int** returnColumnSizes) {
    int start = newInterval[0], end = newInterval[1], i = 0, size = 0;
    int** result = malloc((intervalsSize + 1) * sizeof(int*));
    for (; i < intervalsSize && intervals[i][1] < start; i++) result[size++] = pair(intervals[i][0], intervals[i][1]);
    for (; i < intervalsSize && intervals[i][0] <= end; i++) {
        if (intervals[i][0] < start) start = intervals[i][0];
        if (intervals[i][1] > end) end = intervals[i][1];
    }
    result[size++] = pair(start, end);
    for (; i < intervalsSize; i++) result[size++] = pair(intervals[i][0], intervals[i][1]);
    *returnSize = size;
    *returnColumnSizes = malloc(size * sizeof(int));
    for (int k = 0; k < size; k++) (*returnColumnSizes)[k] = 2;
    return result;
}
