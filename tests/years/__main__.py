"""`python -m tests.years FOLDER`: write the random year."""

from tests.years.writing import main

if __name__ == "__main__":
    main()
