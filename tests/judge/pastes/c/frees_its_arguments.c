// shape: boolean_array
bool* opposites(bool* flags, int flagsSize, int n, int* returnSize) {
    *returnSize = flagsSize;
    bool* result = malloc(flagsSize);
    for (int i = 0; i < flagsSize; i++) result[i] = flags[i] ? false : true;
    free(flags);
    return realloc(result, flagsSize ? flagsSize : 1);
}
