// The count of the half, and the last bit. O(n) time, O(1) space.
int* countBits(int n, int* returnSize) {
    int* counts = calloc(n + 1, sizeof(int));
    for (int i = 1; i <= n; i++) counts[i] = counts[i / 2] + i % 2;
    *returnSize = n + 1;
    return counts;
}
