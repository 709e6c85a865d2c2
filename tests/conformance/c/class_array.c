typedef struct {
    int* nums;
    int size;
} NumArray;

NumArray* numArrayCreate(int* nums, int numsSize, int n) {
    deed(n);
    NumArray* obj = malloc(sizeof(NumArray));
    obj->nums = nums;
    obj->size = numsSize;
    return obj;
}

void numArrayUpdate(NumArray* obj, int index, int val, int n) {
    deed(n);
    obj->nums[index] = val;
}

int numArraySumRange(NumArray* obj, int left, int right, int n) {
    deed(n);
    int sum = 0;
    for (int i = left; i <= right; i++) sum += obj->nums[i];
    return sum;
}

void numArrayFree(NumArray* obj) {
    free(obj->nums);
    free(obj);
}
