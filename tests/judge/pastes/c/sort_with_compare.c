// shape: string_lists
typedef struct {
    char* word;
    int index;
} Entry;

int cmp(const void* a, const void* b) {
    return ((Entry*)a)->index - ((Entry*)b)->index;
}

char*** group(char** strs, int strsSize, int n, int* returnSize, int** returnColumnSizes) {
    Entry entries[strsSize + 1];
    for (int i = 0; i < strsSize; ++i) entries[i] = (Entry){strs[i], i};
    qsort(entries, strsSize, sizeof(Entry), cmp);
    char*** ans = (char***)calloc(strsSize, sizeof(char**));
    *returnColumnSizes = (int*)malloc(sizeof(int) * strsSize);
    *returnSize = 0;
    for (int i = 0; i < strsSize; ++i) {
        ans[*returnSize] = (char**)malloc(sizeof(char*));
        ans[*returnSize][0] = entries[i].word;
        (*returnColumnSizes)[(*returnSize)++] = 1;
    }
    return ans;
}
