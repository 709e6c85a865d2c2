typedef struct {
    int kept[16];
} Echo;

Echo* echoCreate(char* name, int* sizes, int sizesSize) {
    printf("%s %d", name, sizesSize);
    return malloc(sizeof(Echo));
}

bool echoABoolean(Echo* obj, bool x) { return x; }
int echoAnInteger(Echo* obj, int x) { return x; }
long long echoALong(Echo* obj, long long x) { return x; }
double echoADouble(Echo* obj, double x) { return x; }
char echoACharacter(Echo* obj, char x) { return x; }
char* echoAString(Echo* obj, char* x) { return strdup(x); }
int* echoIntegers(Echo* obj, int* x, int xSize, int* returnSize) {
    memcpy(obj->kept, x, xSize * sizeof(int));
    *returnSize = xSize;
    return obj->kept;
}
long long* echoLongs(Echo* obj, long long* x, int xSize, int* returnSize) {
    *returnSize = xSize;
    return x;
}
double* echoDoubles(Echo* obj, double* x, int xSize, int* returnSize) {
    static double copy[16];
    memcpy(copy, x, xSize * sizeof(double));
    *returnSize = xSize;
    return copy;
}
bool* echoBooleans(Echo* obj, bool* x, int xSize, int* returnSize) {
    *returnSize = xSize;
    return realloc(x, xSize + 1);
}
char** echoGrid(Echo* obj, char** x, int xSize, int* xColSize, int* returnSize, int** returnColumnSizes) {
    *returnSize = xSize;
    *returnColumnSizes = xColSize;
    return x;
}
char*** echoWords(Echo* obj, char*** x, int xSize, int* xColSize, int* returnSize, int** returnColumnSizes) {
    *returnSize = xSize;
    *returnColumnSizes = malloc(xSize * sizeof(int));
    memcpy(*returnColumnSizes, xColSize, xSize * sizeof(int));
    return x;
}
struct ListNode* echoAList(Echo* obj, struct ListNode* x) { return x; }
struct TreeNode* echoATree(Echo* obj, struct TreeNode* x) { return x; }
struct ListNode** echoLists(Echo* obj, struct ListNode** x, int xSize, int* returnSize) {
    *returnSize = xSize;
    return x;
}
struct NestedInteger** echoNested(Echo* obj, struct NestedInteger** x, int xSize, int* returnSize) {
    *returnSize = xSize;
    return x;
}
struct Interval* echoIntervals(Echo* obj, struct Interval* x, int xSize, int* returnSize) {
    *returnSize = xSize;
    return x;
}
void echoNothing(Echo* obj) {}
struct ListNode* echoCycle(Echo* obj) {
    struct ListNode* head = malloc(sizeof(struct ListNode));
    head->next = malloc(sizeof(struct ListNode));
    head->next->next = head;
    return head;
}
struct TreeNode* echoTwice(Echo* obj) {
    struct TreeNode* node = calloc(1, sizeof(struct TreeNode));
    struct TreeNode* root = calloc(1, sizeof(struct TreeNode));
    root->left = root->right = node;
    return root;
}

void echoFree(Echo* obj) { free(obj); }
