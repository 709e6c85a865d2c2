// Sorts the words by their sorted letters, so that groups lie together. O(n k log n) time, O(n k) space.
typedef struct {
    char* key;
    char* word;
} Entry;

static int byCharacter(const void* a, const void* b) { return *(const char*)a - *(const char*)b; }

static int byKey(const void* a, const void* b) { return strcmp(((const Entry*)a)->key, ((const Entry*)b)->key); }

char*** groupAnagrams(char** strs, int strsSize, int* returnSize, int** returnColumnSizes) {
    Entry* entries = malloc(strsSize * sizeof(Entry));
    for (int i = 0; i < strsSize; i++) {
        entries[i].word = strs[i];
        entries[i].key = strdup(strs[i]);
        qsort(entries[i].key, strlen(strs[i]), 1, byCharacter);
    }
    qsort(entries, strsSize, sizeof(Entry), byKey);
    char*** groups = malloc(strsSize * sizeof(char**));
    *returnColumnSizes = malloc(strsSize * sizeof(int));
    *returnSize = 0;
    for (int start = 0, end; start < strsSize; start = end) {
        for (end = start + 1; end < strsSize && strcmp(entries[start].key, entries[end].key) == 0;) end++;
        char** group = malloc((end - start) * sizeof(char*));
        for (int i = start; i < end; i++) group[i - start] = strdup(entries[i].word);
        (*returnColumnSizes)[*returnSize] = end - start;
        groups[(*returnSize)++] = group;
    }
    for (int i = 0; i < strsSize; i++) free(entries[i].key);
    free(entries);
    return groups;
}
