DROP TABLE wording_changes;
DROP TABLE wordings;
