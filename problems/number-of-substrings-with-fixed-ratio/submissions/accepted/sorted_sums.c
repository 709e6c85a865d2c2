// Sorts the weighted prefix sums and counts in each run of equal ones. O(n log n) time, O(n) space.
static int ascending(const void* a, const void* b) {
    long long x = *(const long long*)a, y = *(const long long*)b;
    return (x > y) - (x < y);
}

long long fixedRatio(char* s, int num1, int num2) {
    int n = strlen(s);
    long long* sums = malloc((n + 1) * sizeof(long long));
    sums[0] = 0;
    for (int i = 0; i < n; i++) sums[i + 1] = sums[i] + (s[i] == '0' ? num2 : -num1);
    qsort(sums, n + 1, sizeof(long long), ascending);
    long long count = 0, run = 0;
    for (int i = 1; i <= n; i++) {
        run = sums[i] == sums[i - 1] ? run + 1 : 0;
        count += run;
    }
    free(sums);
    return count;
}
