typedef struct {
    int calls;
} Echo;

Echo* echoCreate() { return calloc(1, sizeof(Echo)); }
struct Node* echoNode(Echo* obj, struct Node* x) { return x; }
void echoFree(Echo* obj) { free(obj); }
