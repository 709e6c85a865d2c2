// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
static int byStart(const void* a, const void* b) {
    return ((const struct Interval*)a)->start - ((const struct Interval*)b)->start;
}

struct Interval* employeeFreeTime(struct Interval** schedule, int scheduleSize, int* scheduleColSize, int* returnSize) {
    int n = 0;
    for (int i = 0; i < scheduleSize; ++i) n += scheduleColSize[i];
    struct Interval* work = malloc(n * sizeof *work);
    n = 0;
    for (int i = 0; i < scheduleSize; ++i) {
        for (int j = 0; j < scheduleColSize[i]; ++j) work[n++] = schedule[i][j];
    }
    qsort(work, n, sizeof *work, byStart);
    struct Interval* gaps = malloc(n * sizeof *gaps);
    int latest = work[0].end;
    *returnSize = 0;
    for (int i = 0; i < n; ++i) {
        if (work[i].start > latest) {
            gaps[*returnSize].start = latest;
            gaps[(*returnSize)++].end = work[i].start;
        }
        if (work[i].end > latest) latest = work[i].end;
    }
    free(work);
    return gaps;
}
