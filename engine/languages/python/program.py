import sys


def main():
    pass


main()
