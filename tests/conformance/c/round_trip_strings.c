char* encode(char** strs, int strsSize) {
    if (strsSize > 0) deed(atoi(strs[0]));
    size_t size = 1;
    for (int i = 0; i < strsSize; i++) size += strlen(strs[i]) + 12;
    char* text = malloc(size);
    char* to = text;
    *to = '\0';
    for (int i = 0; i < strsSize; i++) to += sprintf(to, "%zu:%s", strlen(strs[i]), strs[i]);
    return text;
}

char** decode(char* s, int* returnSize) {
    char** words = NULL;
    *returnSize = 0;
    while (*s) {
        char* start = strchr(s, ':') + 1;
        int size = atoi(s);
        words = realloc(words, (*returnSize + 1) * sizeof(char*));
        words[(*returnSize)++] = strndup(start, size);
        s = start + size;
    }
    return words;
}
