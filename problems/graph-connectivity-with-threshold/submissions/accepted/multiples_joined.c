// Joins each divisor above the threshold with its multiples. O(n log n + q) time, O(n) space.
static int root(int* parent, int x) {
    while (parent[x] != x) x = parent[x] = parent[parent[x]];
    return x;
}

bool* areConnected(int n, int threshold, int** queries, int queriesSize, int* queriesColSize, int* returnSize) {
    int* parent = malloc((n + 1) * sizeof(int));
    for (int i = 0; i <= n; i++) parent[i] = i;
    for (int z = threshold + 1; z <= n; z++) {
        for (int multiple = 2 * z; multiple <= n; multiple += z) parent[root(parent, multiple)] = root(parent, z);
    }
    bool* answers = malloc(queriesSize);
    for (int i = 0; i < queriesSize; i++) answers[i] = root(parent, queries[i][0]) == root(parent, queries[i][1]);
    free(parent);
    *returnSize = queriesSize;
    return answers;
}
