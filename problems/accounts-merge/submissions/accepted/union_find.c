// Sorts all addresses with their accounts, unites neighbours that are equal. O(S log S) time, O(S) space.
typedef struct {
    char* address;
    int account;
} Entry;

static int parent[1000];

static int find(int account) {
    while (parent[account] != account) account = parent[account] = parent[parent[account]];
    return account;
}

static int compare(const void* a, const void* b) {
    return strcmp(((Entry*)a)->address, ((Entry*)b)->address);
}

char*** accountsMerge(char*** accounts, int accountsSize, int* accountsColSize, int* returnSize, int** returnColumnSizes) {
    Entry* entries = malloc(9 * accountsSize * sizeof(Entry));
    int count = 0;
    for (int i = 0; i < accountsSize; i++) {
        parent[i] = i;
        for (int k = 1; k < accountsColSize[i]; k++) entries[count++] = (Entry) {accounts[i][k], i};
    }
    qsort(entries, count, sizeof(Entry), compare);
    for (int e = 1; e < count; e++) {
        if (strcmp(entries[e - 1].address, entries[e].address) == 0) parent[find(entries[e].account)] = find(entries[e - 1].account);
    }
    int* size = calloc(accountsSize, sizeof(int));
    int* place = malloc(accountsSize * sizeof(int));
    for (int e = 0; e < count; e++) size[find(entries[e].account)]++;
    char*** merged = malloc(accountsSize * sizeof(char**));
    *returnColumnSizes = malloc(accountsSize * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < accountsSize; i++) {
        if (parent[i] != i) continue;
        place[i] = (*returnSize)++;
        merged[place[i]] = malloc((size[i] + 1) * sizeof(char*));
        merged[place[i]][0] = strdup(accounts[i][0]);
        (*returnColumnSizes)[place[i]] = 1;
    }
    for (int e = 0; e < count; e++) {
        if (e > 0 && strcmp(entries[e - 1].address, entries[e].address) == 0) continue;
        int p = place[find(entries[e].account)];
        merged[p][(*returnColumnSizes)[p]++] = strdup(entries[e].address);
    }
    free(entries);
    free(size);
    free(place);
    return merged;
}
