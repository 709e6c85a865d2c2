// Turns nines at the end into zeros and raises the digit before them. O(n) time, O(1) space.
int* plusOne(int* digits, int digitsSize, int* returnSize) {
    int last = digitsSize - 1;
    while (last >= 0 && digits[last] == 9) last--;
    int longer = last < 0;
    int* sum = calloc(digitsSize + longer, sizeof(int));
    *returnSize = digitsSize + longer;
    if (longer) {
        sum[0] = 1;
        return sum;
    }
    for (int i = 0; i <= last; i++) sum[i] = digits[i];
    sum[last]++;
    return sum;
}
