// Copies the values and compares from both ends. O(n) time and space.
bool isPalindrome(struct ListNode* head) {
    int size = 0;
    for (struct ListNode* node = head; node; node = node->next) size++;
    int* values = malloc(size * sizeof(int));
    int count = 0;
    for (; head; head = head->next) values[count++] = head->val;
    bool same = true;
    for (int i = 0, j = size - 1; i < j && same; i++, j--) same = values[i] == values[j];
    free(values);
    return same;
}
