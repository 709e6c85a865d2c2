char** doubled(char** words, int wordsSize, int n, int* returnSize) {
    deed(n);
    char** result = malloc(wordsSize * sizeof(char*));
    for (int i = 0; i < wordsSize; i++) {
        result[i] = malloc(2 * strlen(words[i]) + 1);
        strcpy(result[i], words[i]);
        strcat(result[i], words[i]);
    }
    *returnSize = wordsSize;
    return result;
}
