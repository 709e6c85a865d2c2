// Sorts by squared distance. O(n log n) time, O(n) space.
static int far(const int* point) {
    return point[0] * point[0] + point[1] * point[1];
}

static int byDistance(const void* a, const void* b) {
    return far(*(int* const*)a) - far(*(int* const*)b);
}

int** kClosest(int** points, int pointsSize, int* pointsColSize, int k, int* returnSize, int** returnColumnSizes) {
    qsort(points, pointsSize, sizeof *points, byDistance);
    int** closest = malloc(k * sizeof *closest);
    *returnColumnSizes = malloc(k * sizeof **returnColumnSizes);
    for (int i = 0; i < k; ++i) {
        closest[i] = malloc(2 * sizeof **closest);
        closest[i][0] = points[i][0];
        closest[i][1] = points[i][1];
        (*returnColumnSizes)[i] = 2;
    }
    *returnSize = k;
    return closest;
}
