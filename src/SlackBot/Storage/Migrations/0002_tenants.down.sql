DROP TABLE people;
DROP TABLE installations;
DROP TABLE tenants;
