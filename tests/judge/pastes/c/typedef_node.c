// shape: list_node
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
typedef struct ListNode ListNode;

struct ListNode* reverseList(struct ListNode* head, int n){
    if(!head||!head->next)return head;
    ListNode *p=reverseList(head->next,n);
    head->next->next=head;
    head->next=NULL;
    return p;
}
