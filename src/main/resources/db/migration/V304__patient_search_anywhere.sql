-- a laboratory looks for people of all the hospitals that send to it
CREATE INDEX patient_surname_anywhere ON patient (surname_key, id);
CREATE INDEX patient_given_anywhere ON patient (given_key, id);
CREATE INDEX patient_curp_anywhere ON patient (curp, id);
CREATE INDEX patient_nss_anywhere ON patient (nss, id);
