int* echoNumbers(int* nums, int numsSize, int* returnSize) {
    int* copy = malloc(sizeof(int) * (numsSize + 1));
    memcpy(copy, nums, sizeof(int) * numsSize);
    *returnSize = numsSize;
    return copy;
}
