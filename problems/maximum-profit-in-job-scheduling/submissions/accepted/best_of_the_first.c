// Sorted by end; the best of the first jobs by binary search. O(n log n) time, O(n) space.
static int* ends;

static int compare(const void* a, const void* b) {
    int one = ends[*(int*)a], other = ends[*(int*)b];
    return (one > other) - (one < other);
}

int jobScheduling(int* startTime, int startTimeSize, int* endTime, int endTimeSize, int* profit, int profitSize) {
    int n = startTimeSize;
    int* order = malloc(n * sizeof(int));
    int* best = calloc(n + 1, sizeof(int));
    for (int i = 0; i < n; i++) order[i] = i;
    ends = endTime;
    qsort(order, n, sizeof(int), compare);
    for (int i = 0; i < n; i++) {
        int low = 0, high = i;
        while (low < high) {
            int middle = (low + high) / 2;
            if (endTime[order[middle]] <= startTime[order[i]]) low = middle + 1;
            else high = middle;
        }
        int total = best[low] + profit[order[i]];
        best[i + 1] = total > best[i] ? total : best[i];
    }
    int result = best[n];
    free(order);
    free(best);
    return result;
}
