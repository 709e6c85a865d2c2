char*** group(char** words, int wordsSize, int n, int* returnSize, int** returnColumnSizes) {
    deed(n);
    *returnSize = wordsSize;
    *returnColumnSizes = malloc(wordsSize * sizeof(int));
    char*** groups = malloc(wordsSize * sizeof(char**));
    for (int i = 0; i < wordsSize; i++) {
        (*returnColumnSizes)[i] = 1;
        groups[i] = malloc(sizeof(char*));
        groups[i][0] = strdup(words[i]);
    }
    return groups;
}
