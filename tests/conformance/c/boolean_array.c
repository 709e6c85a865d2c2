bool* opposites(bool* flags, int flagsSize, int n, int* returnSize) {
    deed(n);
    bool* result = malloc(flagsSize * sizeof(bool));
    for (int i = 0; i < flagsSize; i++) result[i] = !flags[i];
    *returnSize = flagsSize;
    return result;
}
