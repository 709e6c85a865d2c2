// shape: class_array
typedef struct {
    int *tree, *nums;
    int n;
} NumArray;

void add(NumArray* obj, int i, int delta) {
    for (++i; i <= obj->n; i += i & -i) obj->tree[i] += delta;
}

int query(NumArray* obj, int i) {
    int s = 0;
    for (++i; i > 0; i -= i & -i) s += obj->tree[i];
    return s;
}

NumArray* numArrayCreate(int* nums, int numsSize, int n) {
    NumArray* obj = (NumArray*)malloc(sizeof(NumArray));
    obj->n = numsSize;
    obj->nums = nums;
    obj->tree = (int*)calloc(numsSize + 1, sizeof(int));
    for (int i = 0; i < numsSize; i++) add(obj, i, nums[i]);
    return obj;
}

void numArrayUpdate(NumArray* obj, int index, int val, int n) {
    add(obj, index, val - obj->nums[index]);
    obj->nums[index] = val;
}

int numArraySumRange(NumArray* obj, int left, int right, int n) {
    return query(obj, right) - query(obj, left - 1);
}

void numArrayFree(NumArray* obj) {
    free(obj->tree);
    free(obj);
}

/**
 * Your NumArray struct will be instantiated and called as such:
 * NumArray* obj = numArrayCreate(nums, numsSize);
 * numArrayUpdate(obj, index, val);
 * numArrayFree(obj);
*/
