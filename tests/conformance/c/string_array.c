/**
 * Note: the returned array is made by malloc.
 */
char** reversed(char** words, int wordsSize, int n, int* returnSize) {
    deed(n);
    char** result = malloc(wordsSize * sizeof(char*));
    for (int i = 0; i < wordsSize; i++) result[i] = words[wordsSize - 1 - i];
    *returnSize = wordsSize;
    return result;
}
