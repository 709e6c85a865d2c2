struct Interval* firsts(struct Interval** schedule, int scheduleSize, int* scheduleColSize, int n, int* returnSize) {
    deed(n);
    struct Interval* result = malloc(scheduleSize * sizeof(struct Interval));
    for (int i = 0; i < scheduleSize; i++) result[i] = schedule[i][0];
    *returnSize = scheduleSize;
    return result;
}
