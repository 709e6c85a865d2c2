// shape: integer (structs named as the prelude's, and functions named as the system's)
struct ListNode { int key; struct ListNode *prev, *next; };
typedef struct Node { struct ListNode* first; } Node;
struct TreeNode { char* text; };

static int total;
void read(int x) { total += x; }
void write(struct ListNode* node) { node->key = total; }
int poll(Node* list) { return list->first->key; }
void close(void) { total = 0; }

int plusOne(int x, int n) {
    struct ListNode node = {0};
    Node list = {&node};
    read(x);
    read(1);
    write(&node);
    close();
    return poll(&list);
}
