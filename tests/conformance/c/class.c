typedef struct {
    long long balance;
    int count;
    int amounts[1000];
} Account;

Account* accountCreate(int balance, int n) {
    deed(n);
    Account* obj = calloc(1, sizeof(Account));
    obj->balance = balance;
    return obj;
}

void accountPut(Account* obj, int amount, int n) {
    deed(n);
    obj->balance += amount;
    obj->amounts[obj->count++] = amount;
}

long long accountTotal(Account* obj, int n) {
    deed(n);
    return obj->balance;
}

int* accountHistory(Account* obj, int n, int* returnSize) {
    deed(n);
    int* result = malloc(obj->count * sizeof(int));
    memcpy(result, obj->amounts, obj->count * sizeof(int));
    *returnSize = obj->count;
    return result;
}

void accountFree(Account* obj) {
    free(obj);
}
