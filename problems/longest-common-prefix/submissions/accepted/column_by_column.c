// Compares all strings place by place. O(total length) time, O(1) space.
char* longestCommonPrefix(char** strs, int strsSize) {
    int length = 0;
    for (;; length++) {
        char c = strs[0][length];
        int same = c != '\0';
        for (int i = 1; i < strsSize && same; i++) same = strs[i][length] == c;
        if (!same) break;
    }
    char* prefix = malloc(length + 1);
    memcpy(prefix, strs[0], length);
    prefix[length] = '\0';
    return prefix;
}
