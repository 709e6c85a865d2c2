// shape: integer_array
#include <stdio.h>
#include <stdlib.h>
#include "uthash.h"

struct hashTable {
    int key;
    int val;
    UT_hash_handle hh;
};
struct hashTable* hashtable;

struct hashTable* find(int ikey) {
    struct hashTable* tmp;
    HASH_FIND_INT(hashtable, &ikey, tmp);
    return tmp;
}

void insert(int ikey, int ival) {
    struct hashTable* it = find(ikey);
    if (it == NULL) {
        struct hashTable* tmp = malloc(sizeof(struct hashTable));
        tmp->key = ikey, tmp->val = ival;
        HASH_ADD_INT(hashtable, key, tmp);
    } else {
        it->val = ival;
    }
}

int* reversed(int* nums, int numsSize, int n, int* returnSize) {
    hashtable = NULL;
    for (int i = 0; i < numsSize; i++) insert(i, nums[i]);
    int* ret = malloc(sizeof(int) * numsSize);
    for (int i = 0; i < numsSize; i++) ret[i] = find(numsSize - 1 - i)->val;
    *returnSize = numsSize;
    return ret;
}
