// shape: integer_lists
/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
int** res;
int* cols;
int count, cap;

void push(int* row, int len) {
    if (count == cap) {
        cap = cap ? cap * 2 : 1;
        res = realloc(res, sizeof(int*) * cap);
        cols = realloc(cols, sizeof(int) * cap);
    }
    res[count] = malloc(sizeof(int) * len);
    memcpy(res[count], row, sizeof(int) * len);
    cols[count++] = len;
}

int** prefixes(int* nums, int numsSize, int n, int* returnSize, int** returnColumnSizes) {
    res = NULL, cols = NULL;
    count = cap = 0;
    for (int len = 1; len <= numsSize; len++) push(nums, len);
    *returnSize = count;
    *returnColumnSizes = cols;
    return res;
}
