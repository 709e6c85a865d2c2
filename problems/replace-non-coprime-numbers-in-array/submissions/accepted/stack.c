// The stack grows inside the result. O(n log m) time, O(1) space besides the result.
static int commonDivisor(int a, int b) {
    while (b != 0) {
        int rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

int* replaceNonCoprimes(int* nums, int numsSize, int* returnSize) {
    int* stack = malloc(numsSize * sizeof(int));
    int size = 0;
    for (int i = 0; i < numsSize; i++) {
        int number = nums[i], common;
        while (size > 0 && (common = commonDivisor(stack[size - 1], number)) > 1) {
            number = stack[--size] / common * number;
        }
        stack[size++] = number;
    }
    *returnSize = size;
    return stack;
}
