// Each string after its length and a mark. O(n) time, O(n) space.
char* encode(char** strs, int strsSize) {
    size_t size = 1;
    for (int i = 0; i < strsSize; i++) size += strlen(strs[i]) + 12;
    char* text = malloc(size);
    char* to = text;
    *to = '\0';
    for (int i = 0; i < strsSize; i++) to += sprintf(to, "%zu#%s", strlen(strs[i]), strs[i]);
    return text;
}

char** decode(char* s, int* returnSize) {
    char** strs = malloc(201 * sizeof(char*));
    *returnSize = 0;
    while (*s) {
        char* start;
        size_t length = strtoul(s, &start, 10);
        start++;
        char* str = malloc(length + 1);
        memcpy(str, start, length);
        str[length] = '\0';
        strs[(*returnSize)++] = str;
        s = start + length;
    }
    return strs;
}
