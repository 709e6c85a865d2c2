// Takes away leaves layer by layer; a node keeps the exclusive or of its neighbours that are left. O(n) time and space.
int* findMinHeightTrees(int n, int** edges, int edgesSize, int* edgesColSize, int* returnSize) {
    int* degree = calloc(n, sizeof(int));
    int* mixed = calloc(n, sizeof(int));
    for (int i = 0; i < edgesSize; i++) {
        int a = edges[i][0], b = edges[i][1];
        degree[a]++, degree[b]++;
        mixed[a] ^= b, mixed[b] ^= a;
    }
    int* order = malloc(n * sizeof(int));
    int begin = 0, end = 0, left = n;
    for (int i = 0; i < n; i++) {
        if (degree[i] <= 1) order[end++] = i;
    }
    while (left > 2) {
        int last = end;
        left -= last - begin;
        for (; begin < last; begin++) {
            int leaf = order[begin], node = mixed[leaf];
            mixed[node] ^= leaf;
            if (--degree[node] == 1) order[end++] = node;
        }
    }
    *returnSize = end - begin;
    int* result = malloc(*returnSize * sizeof(int));
    memcpy(result, order + begin, *returnSize * sizeof(int));
    free(degree);
    free(mixed);
    free(order);
    return result;
}
